import { useState } from 'react';
import { currentSession, signIn, signOut } from './session.js';

/** The line above the editor: who is signed in, or the form to do so. */
export function SignIn() {
  const [session, setSession] = useState(currentSession);
  const [problem, setProblem] = useState('');
  const [takesCode, setTakesCode] = useState(false);

  async function submit(event) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setProblem('');
    try {
      setSession(await signIn(Object.fromEntries(form)));
      setTakesCode(false);
    } catch (error) {
      if (error.code === 'SECOND_FACTOR_REQUIRED') setTakesCode(true);
      setProblem(error.message);
    }
  }

  async function leave() {
    setSession(null);
    await signOut();
  }

  if (session) {
    return (
      <div className="sign-in">
        <span>
          Signed in as <strong>{session.username}</strong>
        </span>
        <button type="button" onClick={leave}>
          Sign out
        </button>
      </div>
    );
  }
  return (
    <form className="sign-in" onSubmit={submit}>
      {problem && <output>{problem}</output>}
      <input name="email" type="email" placeholder="E-mail" aria-label="E-mail" autoComplete="username" required />
      <input
        name="password"
        type="password"
        placeholder="Password"
        aria-label="Password"
        autoComplete="current-password"
        required
      />
      {takesCode && (
        <input name="code" placeholder="Code" aria-label="Code of the second factor" autoComplete="one-time-code" />
      )}
      <button type="submit">Sign in</button>
    </form>
  );
}
