namespace Hub.Conversion.Semantic.Terms;

/// <summary>The terms of <see cref="Note"/>, as the tables of the syntaxes name them.</summary>
internal static class NoteTerms
{
    public static readonly Term<Note, string?> SubjectCode = new("BT-21", group => group.SubjectCode, (group, value) => group.SubjectCode = value);
    public static readonly Term<Note, string?> Text = new("BT-22", group => group.Text, (group, value) => group.Text = value);
}
