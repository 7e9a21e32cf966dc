/**
 * What the pages behind the links of mails do: they show the form for those who come with a token, or the one for those who
 * have none, run its mutation, and say what came of it. The token leaves the address bar at once.
 */
export const MAIL_PAGE_SCRIPT = `
const token = new URLSearchParams(location.hash.slice(1)).get('token');
const outcome = document.querySelector('output');
const forms = [...document.forms];
const takesToken = (form) => form.dataset.takesToken === 'true';

async function run({ dataset: { query } }, input) {
  const response = await fetch('graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { input } }),
  });
  const { data, errors = [] } = await response.json();
  return [...errors, ...Object.values(data ?? {}).flatMap((payload) => payload?.userErrors ?? [])];
}

async function submit(event) {
  event.preventDefault();
  const form = event.currentTarget;
  const button = form.querySelector('button');
  const input = Object.fromEntries(new FormData(form));
  button.disabled = true;
  try {
    const problems = await run(form, takesToken(form) ? { ...input, token } : input);
    form.hidden = problems.length === 0;
    outcome.textContent = problems.map(({ message }) => message).join(' ') || form.dataset.done;
    if (problems.length > 0) for (const other of forms) other.hidden &&= takesToken(other);
  } catch {
    outcome.textContent = 'The server does not answer at the moment: try again later.';
  }
  button.disabled = false;
}

for (const form of forms) {
  form.hidden = takesToken(form) !== (token !== null);
  form.addEventListener('submit', submit);
}
if (token !== null) history.replaceState(null, '', location.pathname);
`;
