import { pageElement } from '../page-element.ts';
import type { Messages } from '../../languages/interface-words.ts';
import type { Plan } from '../../plan/plan.ts';
import { LinkList } from '../../../templates/parts/links.tsx';
import type { LinkView } from '../../views/pieces.ts';
import { focusNear } from '../focus.ts';
import type { PlanStore } from './store.ts';

/** Sharing, keeping, saving and printing a plan. */
export const Keeping = ({
  store,
  t,
  empty,
  agreements,
}: {
  store: PlanStore;
  t: Messages;
  empty: Plan;
  agreements: LinkView[];
}) => {
  const copy = async () => {
    const field = pageElement<HTMLInputElement>('#plan-address');
    try {
      await navigator.clipboard.writeText(field.value);
    } catch {
      field.select();
      return;
    }
    store.say(t.plan.copied);
  };
  const save = () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([store.file()], { type: 'application/json' }));
    link.download = 'plan.json';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  };
  const open = async (field: HTMLInputElement) => {
    const file = field.files?.[0];
    field.value = '';
    if (file) store.open(file.size > 1_000_000 ? '' : await file.text());
  };
  return (
    <div class="keeping no-print">
      <section>
        <h2 class="h-small">{t.plan.shareHeading}</h2>
        <p class="small mute" id="plan-share">
          {t.plan.shareIntro}
        </p>
        <div class="share">
          <input
            id="plan-address"
            readonly
            aria-label={t.plan.address}
            aria-describedby="plan-share"
            value={store.address()}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
          <button type="button" class="btn" onClick={() => void copy()}>
            {t.plan.copy}
          </button>
        </div>
      </section>
      {agreements.length > 0 && (
        <section id="agreements">
          <h2 class="h-small">{t.agree.name}</h2>
          <LinkList links={agreements} />
        </section>
      )}
      <section>
        <h2 class="h-small">{t.plan.keepHeading}</h2>
        <p class="small mute">{store.kept === 'own' ? t.plan.kept : t.plan.keepIntro}</p>
        <div class="btns">
          {store.kept !== 'own' && (
            <button
              type="button"
              class="btn"
              onClick={() => {
                store.keep();
                focusNear('.keeping .btns button');
              }}
            >
              {store.kept === 'other' ? t.plan.replaceCached : t.plan.keep}
            </button>
          )}
          {store.kept !== 'none' && (
            <button
              type="button"
              class="btn ghost"
              onClick={() => {
                store.forget();
                focusNear('.keeping .btns button');
              }}
            >
              {t.plan.forget}
            </button>
          )}
          <button type="button" class="btn ghost" onClick={save}>
            {t.plan.exportJson}
          </button>
          <label class="btn ghost file">
            <input
              type="file"
              class="vh"
              accept="application/json,.json"
              onChange={({ currentTarget }) => void open(currentTarget)}
            />
            {t.plan.importJson}
          </label>
          <button type="button" class="btn ghost" onClick={() => print()}>
            {t.plan.print}
          </button>
          <button type="button" class="btn ghost" onClick={() => store.change(empty)}>
            {t.plan.startOver}
          </button>
        </div>
      </section>
    </div>
  );
};
