/** How a view reaches the store and the workers. */
import { createContext, useContext, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Clients } from '../store/clients.ts';
import type { StudioStore } from '../store/create-store.ts';
import type { StudioState } from '../store/state.ts';

interface Studio {
  readonly store: StudioStore;
  readonly services: Clients;
}

const StudioContext = createContext<Studio | null>(null);

export function StudioProvider({ store, services, children }: Studio & { readonly children: ReactNode }) {
  return <StudioContext value={{ store, services }}>{children}</StudioContext>;
}

function useStudioContext(): Studio {
  const studio = useContext(StudioContext);
  if (studio === null) throw new Error('A view stands outside <StudioProvider>.');
  return studio;
}

/** A part of the store's state; renders again when that part changes. Select actions one by one. */
export function useStudio<Part>(selector: (state: StudioState) => Part): Part {
  return useStore(useStudioContext().store, selector);
}

/** The workers' APIs (started when first used), `runJob` and the page. */
export function useServices(): Clients {
  return useStudioContext().services;
}

/** The state as it is now, for use in event handlers. */
export function useStudioState(): () => StudioState {
  return useStudioContext().store.getState;
}
