namespace Hub.Routing.ReceiveStatus;

/// <summary>Something that the sender of a status should know although it was taken.</summary>
internal sealed record StatusNotice(string Code, string English, string French)
{
    private static readonly StatusNotice LongComment = new(
        "comment-may-be-cut",
        $"The comment was kept whole, but connectors on the supplier's side cut comments at {StatusForm.SafeComment} characters: say first what matters.",
        $"Le commentaire a été gardé en entier, mais des connecteurs côté fournisseur coupent à {StatusForm.SafeComment} caractères : dites d'abord l'essentiel.");

    /// <summary>The notice of a status that was taken; null when there is none.</summary>
    public static StatusNotice? Of(WantedStatus wanted) => wanted.Comment?.Length > StatusForm.SafeComment ? LongComment : null;
}
