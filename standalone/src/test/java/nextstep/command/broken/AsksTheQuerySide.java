package nextstep.command.broken;

import nextstep.command.broken2.KnowsBroken;
import nextstep.query.broken.AsksTheCommandSide;

/** Made to break the rule. */
public record AsksTheQuerySide(AsksTheCommandSide other, KnowsBroken circle) {}
