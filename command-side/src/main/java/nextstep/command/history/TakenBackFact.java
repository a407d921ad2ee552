package nextstep.command.history;

import nextstep.events.Fact;

/**
 * What an aggregate hears instead of a fact that was taken back, and instead of the fact that took it back: neither counts. Only
 * what it is about remains.
 */
public record TakenBackFact(Fact fact) {}
