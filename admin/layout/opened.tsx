import type { ComponentType, ReactNode } from 'react';
import { useMe } from '../me.ts';
import { NotHerePage } from './ErrorPages.tsx';

type Views = { list?: ComponentType; create?: ComponentType; show?: ComponentType };

/** A resource for `<Resource>`, its views replaced by « not here » for who may not use them; the server decides all the same. */
export function opened(name: string, views: Views) {
  const gate = (action: string, View: ComponentType) => (
    <Gate resource={name} action={action}>
      <View />
    </Gate>
  );
  return { name, ...Object.fromEntries(Object.entries(views).map(([action, View]) => [action, gate(action, View)])) };
}

function Gate({ resource, action, children }: { resource: string; action: string; children: ReactNode }) {
  return useMe().resources[resource]?.can[action] ? children : <NotHerePage />;
}
