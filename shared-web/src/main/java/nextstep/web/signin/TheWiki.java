package nextstep.web.signin;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationProvider;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/**
 * The wiki, as a server of OAuth 2.0 (authorization code, with PKCE) by the OAuth extension of MediaWiki: plain OAuth with a page
 * that says whose token it is, not OpenID Connect. The token is used for that one question and kept nowhere.
 */
final class TheWiki {
    /** Wikimedia turns away programs that do not say what they are. */
    private static final String USER_AGENT = "NextStep/0.1 (tracker of the Movement Strategy's implementation)";

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ClientRegistration registration;
    private final OAuth2LoginAuthenticationProvider asking;

    TheWiki(SignInSettings settings) {
        registration = ClientRegistration.withRegistrationId("wikimedia")
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/sign-in/wikimedia/callback")
                .authorizationUri(settings.wiki() + "/oauth2/authorize")
                .tokenUri(settings.wiki() + "/oauth2/access_token")
                .userInfoUri(settings.wiki() + "/oauth2/resource/profile")
                .userNameAttributeName("sub")
                .build();
        JdkClientHttpRequestFactory calls = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(PATIENCE).build());
        calls.setReadTimeout(PATIENCE);
        asking = new OAuth2LoginAuthenticationProvider(tokens(calls), profiles(calls));
    }

    /** Where to send a browser, and what to remember meanwhile. */
    Departure departure(String state, String callback) {
        OAuth2AuthorizationRequest.Builder request = request(state, callback);
        OAuth2AuthorizationRequestCustomizers.withPkce().accept(request);
        OAuth2AuthorizationRequest built = request.build();
        String verifier = built.getAttribute(PkceParameterNames.CODE_VERIFIER);
        return new Departure(built.getAuthorizationRequestUri(), String.valueOf(verifier));
    }

    /**
     * Whose code this is.
     *
     * @throws org.springframework.security.oauth2.core.OAuth2AuthenticationException when the wiki does not say
     */
    OAuth2User whoCameBack(String code, String state, String verifier, String callback) {
        OAuth2AuthorizationRequest sent = request(state, callback)
                .attributes(attributes -> attributes.put(PkceParameterNames.CODE_VERIFIER, verifier))
                .build();
        OAuth2AuthorizationResponse answer = OAuth2AuthorizationResponse.success(code)
                .redirectUri(callback)
                .state(state)
                .build();
        OAuth2LoginAuthenticationToken known = (OAuth2LoginAuthenticationToken)
                Objects.requireNonNull(asking.authenticate(new OAuth2LoginAuthenticationToken(
                        registration, new OAuth2AuthorizationExchange(sent, answer))));
        return Objects.requireNonNull(known.getPrincipal());
    }

    private OAuth2AuthorizationRequest.Builder request(String state, String callback) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(
                        Objects.requireNonNull(registration.getProviderDetails().getAuthorizationUri()))
                .clientId(registration.getClientId())
                .redirectUri(callback)
                .state(state);
    }

    private static RestClientAuthorizationCodeTokenResponseClient tokens(JdkClientHttpRequestFactory calls) {
        RestClientAuthorizationCodeTokenResponseClient tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(RestClient.builder()
                .requestFactory(calls)
                .defaultHeader("User-Agent", USER_AGENT)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return tokens;
    }

    private static DefaultOAuth2UserService profiles(JdkClientHttpRequestFactory calls) {
        RestTemplate template = new RestTemplate(calls);
        template.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
        template.setInterceptors(List.of((request, body, call) -> {
            request.getHeaders().set("User-Agent", USER_AGENT);
            return call.execute(request, body);
        }));
        DefaultOAuth2UserService profiles = new DefaultOAuth2UserService();
        profiles.setRestOperations(template);
        return profiles;
    }

    /** Where to, and what shows the wiki later that it was us who sent them. */
    record Departure(String address, String verifier) {}
}
