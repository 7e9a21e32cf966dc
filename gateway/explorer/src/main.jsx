import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './explorer.css';
import { GraphiQL } from 'graphiql';
import { getOperationAST, parse } from 'graphql';
import { createRoot } from 'react-dom/client';
import { exampleTabs } from './examples.js';
import { authorization, post, watch } from './session.js';
import { SignIn } from './sign-in.jsx';

const blankTab = `# A new operation. Everything in the schema is described under the book icon on the left.
# Sign in above, or put { "Authorization": "Bearer <accessToken>" } under Headers.

`;

const named = (headers, name) => Object.keys(headers).some((header) => header.toLowerCase() === name);

/** Headers typed into the editor win over the sign-in above it. */
async function fetcher(request, { headers, documentAST } = {}) {
  const own = headers ?? {};
  const all = named(own, 'authorization') ? own : { ...(await authorization()), ...own };
  const isSubscription =
    getOperationAST(documentAST ?? parse(request.query), request.operationName)?.operation === 'subscription';
  return isSubscription ? watch(request, all) : post(request, all);
}

createRoot(document.getElementById('explorer')).render(
  <>
    <header className="bar">
      <h1>quantgraph</h1>
      <p>New here? Sign up in the second tab, sign in on the right, then run the tabs from left to right.</p>
      <SignIn />
    </header>
    <main>
      <GraphiQL
        fetcher={fetcher}
        defaultTabs={exampleTabs}
        defaultQuery={blankTab}
        defaultEditorToolsVisibility="variables"
      >
        <GraphiQL.Logo> </GraphiQL.Logo>
      </GraphiQL>
    </main>
  </>,
);
