namespace Hub.En16931.Xml;

/// <summary>The grammar of what stands between &lt;?xml and ?&gt;: version, then perhaps encoding, then perhaps standalone.</summary>
internal static class XmlDeclaration
{
    public static bool IsValid(ReadOnlySpan<byte> rest)
    {
        if (!Take(ref rest, "version"u8, out var version) || !version.SequenceEqual("1.0"u8))
        {
            return false;
        }

        if (Take(ref rest, "encoding"u8, out var encoding) && !IsEncodingName(encoding))
        {
            return false;
        }

        var isStandaloneValid = !Take(ref rest, "standalone"u8, out var standalone)
            || standalone.SequenceEqual("yes"u8) || standalone.SequenceEqual("no"u8);
        return isStandaloneValid && rest.TrimStart(" \t\r\n"u8).IsEmpty;
    }

    private static bool Take(ref ReadOnlySpan<byte> rest, ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
    {
        value = default;
        var trimmed = rest.TrimStart(" \t\r\n"u8);
        if (trimmed.Length == rest.Length || !trimmed.StartsWith(name))
        {
            return false;
        }

        trimmed = trimmed[name.Length..].TrimStart(" \t\r\n"u8);
        if (trimmed.IsEmpty || trimmed[0] != '=')
        {
            return false;
        }

        trimmed = trimmed[1..].TrimStart(" \t\r\n"u8);
        var length = trimmed.Length < 2 || (trimmed[0] != '"' && trimmed[0] != '\'') ? -1 : trimmed[1..].IndexOf(trimmed[0]);
        if (length < 0)
        {
            return false;
        }

        value = trimmed.Slice(1, length);
        rest = trimmed[(length + 2)..];
        return true;
    }

    private static bool IsEncodingName(ReadOnlySpan<byte> name)
    {
        if (name.IsEmpty || !char.IsAsciiLetter((char)name[0]))
        {
            return false;
        }

        foreach (var value in name)
        {
            if (!char.IsAsciiLetterOrDigit((char)value) && value is not ((byte)'.' or (byte)'_' or (byte)'-'))
            {
                return false;
            }
        }

        return true;
    }
}
