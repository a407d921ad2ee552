package nextstep.events.catalogue;

import org.springframework.core.env.Environment;

/** Made to break the rule. */
public record KnowsSpring(Environment environment) {}
