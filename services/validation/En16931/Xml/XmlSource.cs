namespace Hub.En16931.Xml;

/// <summary>A document as UTF-8: the caller's own array when it is that already, else a transcoded copy. No byte order mark.</summary>
internal readonly record struct XmlSource(byte[] Bytes, int Start, int End);
