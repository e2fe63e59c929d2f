using Hub.Hosting.Problems;

namespace Hub.Notification.SendMail;

/// <summary>What the mail endpoints refuse.</summary>
internal static class MailProblems
{
    public static readonly ProblemKind Off = new("mail-off", StatusCodes.Status409Conflict, "This hub sends no mail", "Ce hub n'envoie pas de courriel");

    public static readonly ProblemKind ValueNotAllowed = new("mail-value-not-allowed", StatusCodes.Status422UnprocessableEntity, "A value is not allowed", "Une valeur n'est pas admise");

    public static readonly ProblemKind None = new("mail-digest-none", StatusCodes.Status404NotFound, "This account has no subscription", "Ce compte n'a pas d'abonnement");
}
