using System.Collections.Concurrent;
using System.Text;
using Hub.En16931.Model;

namespace Hub.En16931.CodeLists;

/// <summary>
/// One closed list of codes, exactly as the official rules accept them. A value is looked up by its UTF-8 bytes, without allocation.
/// The lists stand beside this file, one a text file, one code a line.
/// </summary>
internal sealed class CodeList
{
    private static readonly ConcurrentDictionary<string, CodeList> ByName = new(StringComparer.Ordinal);

    private readonly byte[][] slots;
    private readonly int mask;

    private CodeList(string name, string[] codes)
    {
        Name = name;
        Codes = codes;
        var size = 16;
        while (size < codes.Length * 2)
        {
            size *= 2;
        }

        mask = size - 1;
        slots = new byte[size][];
        foreach (var code in codes)
        {
            var bytes = Encoding.UTF8.GetBytes(code);
            slots[SlotOf(bytes)] = bytes;
        }
    }

    /// <summary>The name of its file ("iso4217").</summary>
    public string Name { get; }

    /// <summary>The codes in the order of the source.</summary>
    public IReadOnlyList<string> Codes { get; }

    /// <summary>The list of that name, read once.</summary>
    /// <exception cref="ArgumentException">There is no such list.</exception>
    public static CodeList Named(string name) => ByName.GetOrAdd(name, Read);

    /// <summary>A short list that a rule set keeps to itself.</summary>
    public static CodeList Of(string name, params string[] codes) => new(name, codes);

    /// <summary>True when a value is a code of the list.</summary>
    public bool Contains(ReadOnlySpan<byte> value, CodeSpelling spelling)
    {
        if (spelling == CodeSpelling.Exact)
        {
            return IsCode(value);
        }

        var trimmed = XmlSpace.Trim(value);
        return IsCode(trimmed) || (spelling == CodeSpelling.AnyCase && IsCodeInSmallLetters(trimmed));
    }

    /// <summary>The codes most like a value, for a person to choose from; null when none is.</summary>
    public string? Near(string value) => PlainWords.CodeOf(Name, value.Trim()) ?? NearCodes.Of(Codes, value.Trim());

    private static CodeList Read(string name)
    {
        using var stream = typeof(CodeList).Assembly.GetManifestResourceStream($"Hub.En16931.CodeLists.{name}.txt")
            ?? throw new ArgumentException($"No code list is named {name}.", nameof(name));
        using var reader = new StreamReader(stream);
        return new CodeList(name, reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private bool IsCode(ReadOnlySpan<byte> value) => slots[SlotOf(value)] is not null;

    private bool IsCodeInSmallLetters(ReadOnlySpan<byte> value) =>
        value.Length <= 64 && IsCode(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(value).ToUpperInvariant()));

    /// <summary>The slot of a value, or the empty one where it would go.</summary>
    private int SlotOf(ReadOnlySpan<byte> value)
    {
        var slot = HashOf(value) & mask;
        while (slots[slot] is { } code && !value.SequenceEqual(code))
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    /// <summary>FNV-1a: the codes are a few bytes long, and fixed, so that nobody can make them collide.</summary>
    private static int HashOf(ReadOnlySpan<byte> value)
    {
        var hash = 2166136261;
        foreach (var letter in value)
        {
            hash = unchecked((hash ^ letter) * 16777619);
        }

        return (int)(hash & int.MaxValue);
    }
}
