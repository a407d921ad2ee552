package nextstep.events.broken;

import nextstep.command.broken.RoomHelper;
import nextstep.events.log.Log;

/** Made to break the rule. */
public record KnowsTheLog(Log log, RoomHelper helper) {}
