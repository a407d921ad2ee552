package nextstep.web.broken;

import nextstep.events.catalogue.InitiativeId;

/** Made to break the rule. */
public record KnowsInitiatives(InitiativeId initiative) {}
