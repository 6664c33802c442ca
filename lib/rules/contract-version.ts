/** The version of the contract that the rules follow: the one that contract.md names. */
export const CONTRACT_VERSION = 3;
