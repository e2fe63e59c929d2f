namespace Hub.En16931.Tests.Xml;

/// <summary>Breaks a document a little, the same way for the same seed.</summary>
internal static class Mutation
{
    private static readonly byte[][] Snippets =
    [
        .. new[]
        {
            "<", ">", "&", "\"", "'", "/", "=", "!", "?", "-", "[", "]", "#", ";", ":", "\r", "\t", " ", "\0", "\u0001", "é", "€", "😀", "\uFFFF",
            "<a>", "</a>", "<a/>", "<a b='c'>", "<!--", "-->", "--", "<![CDATA[", "]]>", "<?x", "?>", "<?xml version='1.0'?>", "<!DOCTYPE a>",
            "&amp;", "&lt;", "&#65;", "&#x0;", "&#xD800;", "&#13;", "&nbsp;", "&#x41", "&#;", "&#x;", "&#00000000000000000065;",
            " xmlns='urn:x'", " xmlns:p='urn:x'", " xmlns:p=''", " xmlns=''", " xml:lang='fr'", " p:a='1'", " cbc:a='1'", "p:", "cbc:", "xmlns:",
            "<p:a xmlns:p='urn:x'/>", "encoding='utf-16'", "standalone='yes'", "·", "͵", "𐀀",
        }.Select(System.Text.Encoding.UTF8.GetBytes),
        [0xC3],
        [0xC0, 0x80],
        [0xED, 0xA0, 0x80],
        [0xF5],
        [0xEF, 0xBB, 0xBF],
        [0xFF, 0xFE],
    ];

    public static byte[] Of(byte[] document, int seed)
    {
        var random = new Random(seed);
        var mutant = document.ToList();
        var steps = 1 + (random.Next(4) * random.Next(3));
        for (var step = 0; step < steps; step++)
        {
            Step(mutant, random);
        }

        return [.. mutant];
    }

    private static void Step(List<byte> mutant, Random random)
    {
        // Half of the changes go to the start, where the declaration, the root and the namespaces are.
        var range = random.Next(2) == 0 ? Math.Min(mutant.Count, 600) : mutant.Count;
        var at = random.Next(range + 1);
        var length = Math.Min(random.Next(1, 1 << random.Next(1, 7)), mutant.Count - at);
        var snippet = Snippets[random.Next(Snippets.Length)];
        switch (random.Next(5))
        {
            case 0:
                mutant.RemoveRange(at, length);
                break;
            case 1:
                mutant.InsertRange(at, mutant.GetRange(at, length));
                break;
            case 2 when length > 0:
                mutant[at] = (byte)random.Next(256);
                break;
            case 3:
                mutant.RemoveRange(at, Math.Min(length, snippet.Length));
                mutant.InsertRange(at, snippet);
                break;
            default:
                mutant.InsertRange(at, snippet);
                break;
        }
    }
}
