package nextstep.query.broken;

import nextstep.command.broken.RoomHelper;
import nextstep.query.broken2.KnowsBrokenQuery;

/** Made to break the rule. */
public record AsksTheCommandSide(RoomHelper other, KnowsBrokenQuery circle) {}
