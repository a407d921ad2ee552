package nextstep.query.history.checking;

import nextstep.query.history.sealing.SealStore;

/** Made to break a rule: a checker that takes the signer's word. */
public record AsksTheSigner(SealStore seals) {}
