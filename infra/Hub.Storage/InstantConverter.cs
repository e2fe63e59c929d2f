using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Hub.Storage;

/// <summary>Stores an instant as milliseconds since 1970 (UTC): comparable and the same on both engines.</summary>
public sealed class InstantConverter() : ValueConverter<DateTimeOffset, long>(
    instant => instant.ToUnixTimeMilliseconds(),
    milliseconds => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds));
