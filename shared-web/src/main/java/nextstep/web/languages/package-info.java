/**
 * What is said to people, in their language: message files, plural rules, numbers, dates and lists, and which language a
 * reader gets.
 */
@NullMarked
package nextstep.web.languages;

import org.jspecify.annotations.NullMarked;
