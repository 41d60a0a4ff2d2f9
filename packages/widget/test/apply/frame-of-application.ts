import { LitElement, html, type TemplateResult } from 'lit';
import type { FoundOffer, Grade, Week } from '@1eleve1stage/sdk/contract';
