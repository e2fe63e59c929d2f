namespace Hub.En16931.Structure;

/// <summary>xs:base64Binary: groups of four characters, white space anywhere, no bits left over before the padding.</summary>
internal static class Base64LexicalSpace
{
    private const byte Invalid = 0xFF;
    private const byte Space = 0xFE;
    private const byte Padding = 0xFD;
    private static readonly byte[] Values = CreateValues();

    public static bool IsBase64(ReadOnlySpan<byte> text)
    {
        var characters = 0;
        var padding = 0;
        byte last = 0;
        foreach (var character in text)
        {
            var value = Values[character];
            if (value < 64)
            {
                // Nothing but padding may follow padding.
                if (padding > 0)
                {
                    return false;
                }

                last = value;
                characters++;
            }
            else if (value == Padding)
            {
                padding++;
            }
            else if (value == Invalid)
            {
                return false;
            }
        }

        return padding switch
        {
            0 => characters % 4 == 0,
            1 => characters % 4 == 3 && (last & 0b11) == 0,
            2 => characters % 4 == 2 && (last & 0b1111) == 0,
            _ => false,
        };
    }

    private static byte[] CreateValues()
    {
        var values = new byte[256];
        Array.Fill(values, Invalid);
        var alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"u8;
        for (byte value = 0; value < alphabet.Length; value++)
        {
            values[alphabet[value]] = value;
        }

        values['='] = Padding;
        values[' '] = values['\t'] = values['\r'] = values['\n'] = Space;
        return values;
    }
}
