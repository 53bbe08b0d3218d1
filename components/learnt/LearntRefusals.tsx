interface LearntRefusalsProps {
  /** How much was learnt; undefined until it is read. */
  readonly count: number | undefined;
  readonly say: (key: string, ...values: readonly (string | number)[]) => string;
  readonly onForget: () => Promise<void>;
}

/** What Replybook has learnt from what the agent ignored, and the way to erase it. */
export function LearntRefusals({ count, say, onForget }: LearntRefusalsProps) {
  return (
    <section className="learnt" aria-labelledby="learnt-title">
      <h2 id="learnt-title">{say('learntTitle')}</h2>
      <p>{say('learntIntro')}</p>
      <div className="pack-actions">
        <span role="status">
          {count === 0 ? say('learntNothing') : count !== undefined && say('learntCount', count)}
        </span>
        {count !== undefined && count > 0 && (
          <button type="button" onClick={() => void onForget()}>
            {say('learntForget')}
          </button>
        )}
      </div>
    </section>
  );
}
