/** Progress of plans and steps, reckoned and asked for. */
@NullMarked
package nextstep.query.implementation;

import org.jspecify.annotations.NullMarked;
