namespace Hub.Client.Access;

/// <summary>The hub could not be asked for a token. That was tried as often as the options say: the request that needs the token is not repeated on top of it.</summary>
internal sealed class TokenUnavailableException(HttpRequestException cause) : HttpRequestException(cause.HttpRequestError, cause.Message, cause, cause.StatusCode);
