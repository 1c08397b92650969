import { WhyThisDate } from '../../ui/WhyThisDate.tsx';
import { useWhy } from './useWhy.ts';

/** The explanation of a stored computation, in the panel at the right of the page. */
export function WhyPanel({ computation, onClose }: { computation: string; onClose: () => void }) {
  const explanation = useWhy(computation);
  if (explanation === null) return null;
  return <WhyThisDate {...explanation} onClose={onClose} />;
}
