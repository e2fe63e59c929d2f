using Hub.Routing.Storage;

namespace Hub.Routing.CompleteInvoice;

/// <summary>A completion's form cannot be taken as a whole.</summary>
internal sealed class CompletionFormException(string english, string french, Exception? cause = null) : Exception(english, cause)
{
    public string French => french;

    public static CompletionFormException Unreadable(Exception cause) => new(
        "The form cannot be read: send multipart/form-data with a field “comment” and files.", "Le formulaire est illisible : envoyez du multipart/form-data avec un champ « comment » et des fichiers.", cause);

    public static CompletionFormException TooMany(int most) => new(
        $"A completion has at most {most} files: put several into one archive.", $"Un complément a au plus {most} fichiers : réunissez-en plusieurs dans une archive.");

    public static CompletionFormException CommentTooLong() => new(
        $"A comment has at most {Lengths.Comment} characters.", $"Un commentaire a au plus {Lengths.Comment} caractères.");
}
