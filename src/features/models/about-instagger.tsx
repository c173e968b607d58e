import styles from './models-view.module.css';

/** What stands here before there is a model: what InsTagger is, and how one gets it. */
export function AboutInstagger() {
  return (
    <section className={styles.about} aria-labelledby="about-instagger">
      <h2 id="about-instagger" className={styles.subtitle}>
        No model is kept here yet
      </h2>
      <p>
        <strong>InsTagger</strong> is the model of the paper “#InsTag”: a LLaMA-2-7B that was trained to name every
        intention in an instruction, with a reason for each. The instant tagger works without it; InsTagger reads more
        closely, and its tags are those that the paper’s figures stand on.
      </p>
      <ol className={styles.steps}>
        <li>
          <strong>Get the checkpoint</strong> from Hugging Face (OFA-Sys/InsTagger) or ModelScope
          (lukeminglkm/instagger_llama2): about 13.5 GB, under the terms of Llama 2.
        </li>
        <li>
          <strong>Convert it once.</strong> Nobody publishes it in the form that a browser runs. Four bits for each
          weight leave 3.8 GB.
        </li>
        <li>
          <strong>Tag.</strong> It needs a graphics card with about 5 GB of free memory. Choose it under “Tag…”.
        </li>
      </ol>
      <p className={styles.muted}>
        Already converted on another computer? Add that folder below. The guide is docs/instagger-in-the-browser.md.
      </p>
    </section>
  );
}
