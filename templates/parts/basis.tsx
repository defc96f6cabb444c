/** What an answer rests on, and what it does not know. */
export const Basis = ({ lead, text }: { lead?: string; text: string }) => (
  <div class="basis">
    <p>
      {lead && (
        <>
          <b>{lead}</b>{' '}
        </>
      )}
      {text}
    </p>
  </div>
);
