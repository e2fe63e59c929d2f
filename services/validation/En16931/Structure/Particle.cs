namespace Hub.En16931.Structure;

/// <summary>A place for an element inside another: its name, its type, and how often it may stand there.</summary>
internal readonly record struct Particle(int Name, SchemaType Type, bool IsRequired, bool IsRepeatable);
