using Microsoft.AspNetCore.Http;

namespace Hub.Hosting.Problems;

/// <summary>The problems that any endpoint may answer.</summary>
public static class HttpProblems
{
    /// <summary>The request itself is malformed.</summary>
    public static readonly ProblemKind BadRequest = new("bad-request", StatusCodes.Status400BadRequest, "The request cannot be read", "La requête est illisible");

    /// <summary>No token, or one that is not valid.</summary>
    public static readonly ProblemKind Unauthorized = new("token-missing-or-invalid", StatusCodes.Status401Unauthorized,
        "Send a valid access token: POST /oauth/token gives one", "Envoyez un jeton d'accès valide : POST /oauth/token en délivre un");

    /// <summary>The role does not allow it.</summary>
    public static readonly ProblemKind Forbidden = new("role-not-allowed", StatusCodes.Status403Forbidden,
        "This account's role does not allow this call", "Le rôle de ce compte ne permet pas cet appel");

    /// <summary>Nothing there, or nothing of this tenant's.</summary>
    public static readonly ProblemKind NotFound = new("not-found", StatusCodes.Status404NotFound, "There is nothing here for this account", "Il n'y a rien ici pour ce compte");

    /// <summary>Wrong verb.</summary>
    public static readonly ProblemKind MethodNotAllowed = new("method-not-allowed", StatusCodes.Status405MethodNotAllowed,
        "This address does not take this method", "Cette adresse n'accepte pas cette méthode");

    /// <summary>Larger than this address takes.</summary>
    public static readonly ProblemKind TooLarge = new("body-too-large", StatusCodes.Status413PayloadTooLarge, "The body is larger than this address takes", "Le corps dépasse la taille admise à cette adresse");

    /// <summary>A content type that the address does not take.</summary>
    public static readonly ProblemKind UnsupportedMediaType = new("content-type-not-supported", StatusCodes.Status415UnsupportedMediaType,
        "This address does not take this content type", "Cette adresse n'accepte pas ce type de contenu");

    /// <summary>Our fault.</summary>
    public static readonly ProblemKind Internal = new("internal-error", StatusCodes.Status500InternalServerError,
        "The hub failed; nothing was taken, try again", "Le hub a échoué ; rien n'a été pris en compte, réessayez");

    private static readonly ProblemKind[] ByStatus = [BadRequest, Unauthorized, Forbidden, NotFound, MethodNotAllowed, TooLarge, UnsupportedMediaType, Internal];

    internal static ProblemKind Of(int status) => ByStatus.FirstOrDefault(kind => kind.Status == status)
        ?? new ProblemKind("http-" + status, status, "The request failed", "La requête a échoué");
}
