using System.Text;
using Hub.En16931.CodeLists;

namespace Hub.Conversion.Forms;

/// <summary>The subject of a note in front of its text, as UBL has it: <c>#PMT#text</c>.</summary>
internal static class NoteSubjects
{
    private const int Length = 3;

    /// <summary>The subject and the rest; no subject when the text begins with none of UNTDID 4451.</summary>
    public static (string? Subject, string Text) Split(string text)
    {
        if (text.Length < Length + 2 || text[0] != '#' || text[Length + 1] != '#')
        {
            return (null, text);
        }

        var code = text.Substring(1, Length);
        return CodeList.Named("untdid4451-ubl").Contains(Encoding.UTF8.GetBytes(code), CodeSpelling.Exact) ? (code, text[(Length + 2)..]) : (null, text);
    }

    public static string Join(string? subject, string? text) => subject is null ? text ?? "" : $"#{subject}#{text}";
}
