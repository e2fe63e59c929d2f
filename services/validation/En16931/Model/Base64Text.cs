namespace Hub.En16931.Model;

/// <summary>Base64 as a text of an invoice carries it: white space anywhere.</summary>
internal static class Base64Text
{
    /// <summary>Bytes that the text stands for: three for four characters, less the padding.</summary>
    public static long SizeOf(ReadOnlySpan<byte> text)
    {
        var characters = 0L;
        foreach (var unit in text)
        {
            characters += XmlSpace.IsSpace(unit) || unit == (byte)'=' ? 0 : 1;
        }

        return characters * 3 / 4;
    }
}
