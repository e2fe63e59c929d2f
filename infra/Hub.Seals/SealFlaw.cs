namespace Hub.Seals;

/// <summary>Why a seal does not hold.</summary>
public enum SealFlaw
{
    /// <summary>It holds.</summary>
    None,

    /// <summary>The text is not a compact JWS.</summary>
    Unreadable,

    /// <summary>It is a JWS, but of another kind or algorithm: a seal of one thing proves nothing of another.</summary>
    OtherKind,

    /// <summary>None of the given keys made it.</summary>
    KeyUnknown,

    /// <summary>The signature is not of this content.</summary>
    SignatureWrong,

    /// <summary>No keys were given to check it with.</summary>
    NotChecked,
}
