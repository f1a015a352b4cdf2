namespace AiLandscape;

/// <summary>What became of applications for a licence, as far as the public was told. It changes no rule: what is licensed stays controlled.</summary>
public enum LicenseStatus : byte
{
    /// <summary>The authority said that licences would be granted.</summary>
    Assured,

    /// <summary>Licences were granted.</summary>
    Granted,

    /// <summary>Licences were refused.</summary>
    Refused,
}
