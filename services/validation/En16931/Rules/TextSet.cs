using System.Text;

namespace Hub.En16931.Rules;

/// <summary>Texts to compare with, character by character: one in a right invoice, any number in a hostile one.</summary>
internal sealed class TextSet
{
    private readonly HashSet<string> texts = new(StringComparer.Ordinal);

    public int Count => texts.Count;

    public void Add(ReadOnlySpan<byte> text) => texts.Add(Encoding.UTF8.GetString(text));

    public bool Contains(ReadOnlySpan<byte> text) => texts.Count > 0 && texts.Contains(Encoding.UTF8.GetString(text));

    public bool Overlaps(TextSet other) => texts.Overlaps(other.texts);
}
