package nextstep.query.broken2;

import nextstep.query.broken.AsksTheCommandSide;

/** Made to break the rule. */
public record KnowsBrokenQuery(AsksTheCommandSide other) {}
