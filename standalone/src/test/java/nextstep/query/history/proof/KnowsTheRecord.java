package nextstep.query.history.proof;

import nextstep.events.log.RawRecord;

/** Made to break a rule: mathematics that knows how the log is written. */
public record KnowsTheRecord(RawRecord record) {}
