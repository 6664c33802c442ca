/** What a council arranges beyond what the law asks of every council: a ladder can offer no more. */
export type Arrangements = {
  /** Free help to agree, before the services that the law names: a rung of its own. */
  readonly informalResolution: boolean;
  /** How many stages its own complaints procedure has; they are one rung, and none is no rung. */
  readonly complaintStages: 0 | 1 | 2;
};
