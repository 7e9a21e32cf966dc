import { newQuickJSWASMModuleFromVariant, type QuickJSWASMModule } from 'quickjs-emscripten-core';

let loaded: QuickJSWASMModule | undefined;

/** QuickJS of this thread, loaded once. */
export async function loadQuickJs(): Promise<QuickJSWASMModule> {
  loaded ??= await newQuickJSWASMModuleFromVariant(import('@jitl/quickjs-wasmfile-release-sync'));
  return loaded;
}

/** Forgets a module that a run left in an unknown state: the next run loads another. */
export function dropQuickJs(): void {
  loaded = undefined;
}
