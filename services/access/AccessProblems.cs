using Hub.Hosting.Problems;

namespace Hub.Access;

/// <summary>What the account endpoints refuse. Errors of <c>/oauth/token</c> keep the form of RFC 6749.</summary>
internal static class AccessProblems
{
    public static readonly ProblemKind Invalid = new("account-invalid", StatusCodes.Status400BadRequest, "The account cannot be made from this", "Ces données ne permettent pas de créer le compte");

    public static readonly ProblemKind Exists = new("account-exists", StatusCodes.Status409Conflict, "An account has this id already", "Un compte porte déjà cet identifiant");

    public static readonly ProblemKind Unknown = new("account-unknown", StatusCodes.Status404NotFound, "No account has this id", "Aucun compte ne porte cet identifiant");
}
