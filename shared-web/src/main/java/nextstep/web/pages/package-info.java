/**
 * What every page has around it and in it: the frame with search, languages and clocks, where the reader is, links that keep
 * the place, and forms.
 */
@NullMarked
package nextstep.web.pages;

import org.jspecify.annotations.NullMarked;
