import { useState } from 'react';
import { currentSession, signIn, signOut } from './session.js';

/** The line above the editor: who is signed in, or the form to do so. */
export function SignIn() {
  const [session, setSession] = useState(currentSession);
  const [problem, setProblem] = useState('');

  async function submit(event) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setProblem('');
    try {
      setSession(await signIn(form.get('email'), form.get('password')));
    } catch (error) {
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
      <button type="submit">Sign in</button>
    </form>
  );
}
