using System.Text.Json.Serialization;
using Hub.Conversion.Semantic;

namespace Hub.Conversion.Json;

/// <summary>Made at build time, so that nothing is reflected on at run time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    AllowDuplicateProperties = false,
    WriteIndented = true)]
[JsonSerializable(typeof(SemanticInvoice))]
internal sealed partial class SemanticJsonContext : JsonSerializerContext;
