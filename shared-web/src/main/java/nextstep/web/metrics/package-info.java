/**
 * What a program measures of itself, in Micrometer's names, and who may read it. Figures alone: no person, no text, no address
 * with an id in it.
 */
@NullMarked
package nextstep.web.metrics;

import org.jspecify.annotations.NullMarked;
