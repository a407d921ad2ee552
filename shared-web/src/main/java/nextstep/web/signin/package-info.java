/**
 * How someone comes in and goes out, and what they hold: links that open once, the way to the wiki and back, the account with
 * its sessions and tokens. The same on both sides, because it rests on the accounts alone.
 */
@NullMarked
package nextstep.web.signin;

import org.jspecify.annotations.NullMarked;
