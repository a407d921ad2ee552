package nextstep.command.broken2;

import nextstep.command.broken.AsksTheQuerySide;

/** Made to break the rule. */
public record KnowsBroken(AsksTheQuerySide one) {}
