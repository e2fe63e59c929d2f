using System.Text;
using Hub.En16931.CodeLists;

namespace Hub.En16931.Rules;

/// <summary>Texts to compare with, character by character: one in a right invoice, any number in a hostile one.</summary>
internal sealed class TextSet
{
    private byte[]? first;

    /// <summary>All texts, the first too; null while there are no others.</summary>
    private HashSet<string>? all;

    public int Count => all?.Count ?? (first is null ? 0 : 1);

    public void Add(ReadOnlySpan<byte> text)
    {
        if (first is null)
        {
            first = text.ToArray();
        }
        else if (!text.SequenceEqual(first))
        {
            all ??= new(StringComparer.Ordinal) { Encoding.UTF8.GetString(first) };
            all.Add(Encoding.UTF8.GetString(text));
        }
    }

    public bool Contains(ReadOnlySpan<byte> text) =>
        first is not null && (text.SequenceEqual(first) || (all is not null && all.Contains(Encoding.UTF8.GetString(text))));

    /// <summary>One of the texts is a code of the list.</summary>
    public bool Overlaps(CodeList codes) =>
        first is not null && (codes.Contains(first, CodeSpelling.Exact) || (all is not null && codes.Codes.Any(all.Contains)));

    public bool Overlaps(TextSet other) => first is not null && other.first is not null
        && (all is null ? other.Contains(first) : other.all is null ? Contains(other.first) : all.Overlaps(other.all));
}
