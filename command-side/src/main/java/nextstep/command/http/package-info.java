/**
 * The command door: every command is a POST to the path it names, as JSON or as a form, and everything that can go wrong
 * is a problem document.
 */
@NullMarked
package nextstep.command.http;

import org.jspecify.annotations.NullMarked;
