package nextstep.web.signin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The wiki whose accounts sign in here, by OAuth 2.0 as the OAuth extension of MediaWiki speaks it.
 *
 * @param clientId as the wiki gave it to this tracker; empty where people sign in by links
 * @param clientSecret as the wiki gave it
 * @param wiki where its REST API is
 */
@ConfigurationProperties("nextstep.sign-in")
public record SignInSettings(
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,

        @DefaultValue("https://meta.wikimedia.org/w/rest.php")
        String wiki) {

    /** People sign in with their account at the wiki. */
    public boolean configured() {
        return !clientId.isEmpty();
    }

    /** Never shows the secret by accident. */
    @Override
    public String toString() {
        return "SignInSettings[" + clientId + " at " + wiki + "]";
    }
}
