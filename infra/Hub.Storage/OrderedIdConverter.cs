using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Hub.Storage;

/// <summary>Stores a <see cref="Guid"/> as 16 big-endian bytes, so that version 7 ids sort by time and indexes grow at their end, on both engines.</summary>
public sealed class OrderedIdConverter() : ValueConverter<Guid, byte[]>(
    id => id.ToByteArray(bigEndian: true),
    bytes => new Guid(bytes, bigEndian: true));
