// Generated from schemas/site.schema.json by npm run generate; do not edit.
// @ts-nocheck
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"$id":"site.schema.json","type":"object","additionalProperties":false,"required":["title"],"properties":{"title":{"type":"string","pattern":"\\S"},"tagline":{"type":"string","pattern":"\\S"},"summary":{"type":"string","pattern":"\\S"},"language":{"type":"string","pattern":"^[A-Za-z]{2,3}(-[A-Za-z]{3}){0,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(-[0-9A-WYZa-wyz](-[A-Za-z0-9]{2,8})+)*(-[Xx](-[A-Za-z0-9]{1,8})+)?$"},"languages":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z]{2,3}(-[A-Za-z]{3}){0,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(-[0-9A-WYZa-wyz](-[A-Za-z0-9]{2,8})+)*(-[Xx](-[A-Za-z0-9]{1,8})+)?$"}},"url":{"type":"string","pattern":"\\S"},"base":{"type":"string","pattern":"^/(?![/\\\\])[^\\s?#\\\\]*$"},"contact":{"type":"string","pattern":"^[^\\s@]+@[^\\s@]+$"},"feedback":{"type":"string","pattern":"\\S"},"documents":{"type":"object","additionalProperties":false,"properties":{"about":{"type":"string","pattern":"\\S"},"selection":{"type":"string","pattern":"\\S"},"equalOpportunity":{"type":"string","pattern":"\\S"},"application":{"type":"string","pattern":"\\S"},"decides":{"type":"string","pattern":"\\S"},"appeal":{"type":"string","pattern":"\\S"}}},"repository":{"type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"type":"string","pattern":"\\S"},"branch":{"type":"string","pattern":"\\S"},"path":{"type":"string","pattern":"^[^/\\\\]+(/[^/\\\\]+)*/?$"}}},"brand":{"type":["string","object"],"pattern":"^#[0-9A-Fa-f]{6}$","additionalProperties":false,"required":["light","dark"],"properties":{"light":{"type":"string","pattern":"^#[0-9A-Fa-f]{6}$"},"dark":{"type":"string","pattern":"^#[0-9A-Fa-f]{6}$"}}},"links":{"type":"array","items":{"$ref":"#/definitions/link"}},"frameworks":{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}},"rules":{"type":"object","propertyNames":{"pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"additionalProperties":{"enum":["off","warning","error"]}},"targets":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"}}},"definitions":{"link":{"type":"object","additionalProperties":false,"required":["title","url"],"properties":{"title":{"type":"string","pattern":"\\S"},"url":{"type":"string","pattern":"\\S"}}}}};
const schema12 = {"type":"object","additionalProperties":false,"required":["title","url"],"properties":{"title":{"type":"string","pattern":"\\S"},"url":{"type":"string","pattern":"\\S"}}};
const func0 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("\\S", "u");
const pattern3 = new RegExp("^[A-Za-z]{2,3}(-[A-Za-z]{3}){0,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(-[0-9A-WYZa-wyz](-[A-Za-z0-9]{2,8})+)*(-[Xx](-[A-Za-z0-9]{1,8})+)?$", "u");
const pattern6 = new RegExp("^/(?![/\\\\])[^\\s?#\\\\]*$", "u");
const pattern7 = new RegExp("^[^\\s@]+@[^\\s@]+$", "u");
const pattern17 = new RegExp("^[^/\\\\]+(/[^/\\\\]+)*/?$", "u");
const pattern18 = new RegExp("^#[0-9A-Fa-f]{6}$", "u");
const pattern23 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
const pattern25 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="site.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema11.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data0 = data.title;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.tagline !== undefined && func0.call(data, "tagline")){
let data1 = data.tagline;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err4 = {instancePath:instancePath+"/tagline",schemaPath:"#/properties/tagline/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/tagline",schemaPath:"#/properties/tagline/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.summary !== undefined && func0.call(data, "summary")){
let data2 = data.summary;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err6 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.language !== undefined && func0.call(data, "language")){
let data3 = data.language;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
const err8 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]{2,3}(-[A-Za-z]{3}){0,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(-[0-9A-WYZa-wyz](-[A-Za-z0-9]{2,8})+)*(-[Xx](-[A-Za-z0-9]{1,8})+)?$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.languages !== undefined && func0.call(data, "languages")){
let data4 = data.languages;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
const err10 = {instancePath:instancePath+"/languages/" + i0,schemaPath:"#/properties/languages/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]{2,3}(-[A-Za-z]{3}){0,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(-[0-9A-WYZa-wyz](-[A-Za-z0-9]{2,8})+)*(-[Xx](-[A-Za-z0-9]{1,8})+)?$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/languages/" + i0,schemaPath:"#/properties/languages/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/languages",schemaPath:"#/properties/languages/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.url !== undefined && func0.call(data, "url")){
let data6 = data.url;
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err13 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.base !== undefined && func0.call(data, "base")){
let data7 = data.base;
if(typeof data7 === "string"){
if(!pattern6.test(data7)){
const err15 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/pattern",keyword:"pattern",params:{pattern: "^/(?![/\\\\])[^\\s?#\\\\]*$"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.contact !== undefined && func0.call(data, "contact")){
let data8 = data.contact;
if(typeof data8 === "string"){
if(!pattern7.test(data8)){
const err17 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/pattern",keyword:"pattern",params:{pattern: "^[^\\s@]+@[^\\s@]+$"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.feedback !== undefined && func0.call(data, "feedback")){
let data9 = data.feedback;
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err19 = {instancePath:instancePath+"/feedback",schemaPath:"#/properties/feedback/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/feedback",schemaPath:"#/properties/feedback/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.documents !== undefined && func0.call(data, "documents")){
let data10 = data.documents;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key1 of Object.keys(data10)){
if(!((((((key1 === "about") || (key1 === "selection")) || (key1 === "equalOpportunity")) || (key1 === "application")) || (key1 === "decides")) || (key1 === "appeal"))){
const err21 = {instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data10.about !== undefined && func0.call(data10, "about")){
let data11 = data10.about;
if(typeof data11 === "string"){
if(!pattern0.test(data11)){
const err22 = {instancePath:instancePath+"/documents/about",schemaPath:"#/properties/documents/properties/about/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/documents/about",schemaPath:"#/properties/documents/properties/about/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data10.selection !== undefined && func0.call(data10, "selection")){
let data12 = data10.selection;
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
const err24 = {instancePath:instancePath+"/documents/selection",schemaPath:"#/properties/documents/properties/selection/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/documents/selection",schemaPath:"#/properties/documents/properties/selection/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data10.equalOpportunity !== undefined && func0.call(data10, "equalOpportunity")){
let data13 = data10.equalOpportunity;
if(typeof data13 === "string"){
if(!pattern0.test(data13)){
const err26 = {instancePath:instancePath+"/documents/equalOpportunity",schemaPath:"#/properties/documents/properties/equalOpportunity/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/documents/equalOpportunity",schemaPath:"#/properties/documents/properties/equalOpportunity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data10.application !== undefined && func0.call(data10, "application")){
let data14 = data10.application;
if(typeof data14 === "string"){
if(!pattern0.test(data14)){
const err28 = {instancePath:instancePath+"/documents/application",schemaPath:"#/properties/documents/properties/application/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/documents/application",schemaPath:"#/properties/documents/properties/application/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data10.decides !== undefined && func0.call(data10, "decides")){
let data15 = data10.decides;
if(typeof data15 === "string"){
if(!pattern0.test(data15)){
const err30 = {instancePath:instancePath+"/documents/decides",schemaPath:"#/properties/documents/properties/decides/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/documents/decides",schemaPath:"#/properties/documents/properties/decides/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data10.appeal !== undefined && func0.call(data10, "appeal")){
let data16 = data10.appeal;
if(typeof data16 === "string"){
if(!pattern0.test(data16)){
const err32 = {instancePath:instancePath+"/documents/appeal",schemaPath:"#/properties/documents/properties/appeal/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/documents/appeal",schemaPath:"#/properties/documents/properties/appeal/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.repository !== undefined && func0.call(data, "repository")){
let data17 = data.repository;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if((data17.url === undefined) || (!(func0.call(data17, "url")))){
const err35 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key2 of Object.keys(data17)){
if(!(((key2 === "url") || (key2 === "branch")) || (key2 === "path"))){
const err36 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data17.url !== undefined && func0.call(data17, "url")){
let data18 = data17.url;
if(typeof data18 === "string"){
if(!pattern0.test(data18)){
const err37 = {instancePath:instancePath+"/repository/url",schemaPath:"#/properties/repository/properties/url/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/repository/url",schemaPath:"#/properties/repository/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data17.branch !== undefined && func0.call(data17, "branch")){
let data19 = data17.branch;
if(typeof data19 === "string"){
if(!pattern0.test(data19)){
const err39 = {instancePath:instancePath+"/repository/branch",schemaPath:"#/properties/repository/properties/branch/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/repository/branch",schemaPath:"#/properties/repository/properties/branch/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data17.path !== undefined && func0.call(data17, "path")){
let data20 = data17.path;
if(typeof data20 === "string"){
if(!pattern17.test(data20)){
const err41 = {instancePath:instancePath+"/repository/path",schemaPath:"#/properties/repository/properties/path/pattern",keyword:"pattern",params:{pattern: "^[^/\\\\]+(/[^/\\\\]+)*/?$"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/repository/path",schemaPath:"#/properties/repository/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.brand !== undefined && func0.call(data, "brand")){
let data21 = data.brand;
if((typeof data21 !== "string") && (!(data21 && typeof data21 == "object" && !Array.isArray(data21)))){
const err44 = {instancePath:instancePath+"/brand",schemaPath:"#/properties/brand/type",keyword:"type",params:{type: schema11.properties.brand.type}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(typeof data21 === "string"){
if(!pattern18.test(data21)){
const err45 = {instancePath:instancePath+"/brand",schemaPath:"#/properties/brand/pattern",keyword:"pattern",params:{pattern: "^#[0-9A-Fa-f]{6}$"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if((data21.light === undefined) || (!(func0.call(data21, "light")))){
const err46 = {instancePath:instancePath+"/brand",schemaPath:"#/properties/brand/required",keyword:"required",params:{missingProperty: "light"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if((data21.dark === undefined) || (!(func0.call(data21, "dark")))){
const err47 = {instancePath:instancePath+"/brand",schemaPath:"#/properties/brand/required",keyword:"required",params:{missingProperty: "dark"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
for(const key3 of Object.keys(data21)){
if(!((key3 === "light") || (key3 === "dark"))){
const err48 = {instancePath:instancePath+"/brand",schemaPath:"#/properties/brand/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data21.light !== undefined && func0.call(data21, "light")){
let data22 = data21.light;
if(typeof data22 === "string"){
if(!pattern18.test(data22)){
const err49 = {instancePath:instancePath+"/brand/light",schemaPath:"#/properties/brand/properties/light/pattern",keyword:"pattern",params:{pattern: "^#[0-9A-Fa-f]{6}$"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/brand/light",schemaPath:"#/properties/brand/properties/light/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data21.dark !== undefined && func0.call(data21, "dark")){
let data23 = data21.dark;
if(typeof data23 === "string"){
if(!pattern18.test(data23)){
const err51 = {instancePath:instancePath+"/brand/dark",schemaPath:"#/properties/brand/properties/dark/pattern",keyword:"pattern",params:{pattern: "^#[0-9A-Fa-f]{6}$"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/brand/dark",schemaPath:"#/properties/brand/properties/dark/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
}
if(data.links !== undefined && func0.call(data, "links")){
let data24 = data.links;
if(Array.isArray(data24)){
const len1 = data24.length;
for(let i1=0; i1<len1; i1++){
let data25 = data24[i1];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if((data25.title === undefined) || (!(func0.call(data25, "title")))){
const err53 = {instancePath:instancePath+"/links/" + i1,schemaPath:"#/definitions/link/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((data25.url === undefined) || (!(func0.call(data25, "url")))){
const err54 = {instancePath:instancePath+"/links/" + i1,schemaPath:"#/definitions/link/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
for(const key4 of Object.keys(data25)){
if(!((key4 === "title") || (key4 === "url"))){
const err55 = {instancePath:instancePath+"/links/" + i1,schemaPath:"#/definitions/link/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data25.title !== undefined && func0.call(data25, "title")){
let data26 = data25.title;
if(typeof data26 === "string"){
if(!pattern0.test(data26)){
const err56 = {instancePath:instancePath+"/links/" + i1+"/title",schemaPath:"#/definitions/link/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/links/" + i1+"/title",schemaPath:"#/definitions/link/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data25.url !== undefined && func0.call(data25, "url")){
let data27 = data25.url;
if(typeof data27 === "string"){
if(!pattern0.test(data27)){
const err58 = {instancePath:instancePath+"/links/" + i1+"/url",schemaPath:"#/definitions/link/properties/url/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/links/" + i1+"/url",schemaPath:"#/definitions/link/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/links/" + i1,schemaPath:"#/definitions/link/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.frameworks !== undefined && func0.call(data, "frameworks")){
let data28 = data.frameworks;
if(Array.isArray(data28)){
const len2 = data28.length;
for(let i2=0; i2<len2; i2++){
let data29 = data28[i2];
if(typeof data29 === "string"){
if(!pattern23.test(data29)){
const err62 = {instancePath:instancePath+"/frameworks/" + i2,schemaPath:"#/properties/frameworks/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/frameworks/" + i2,schemaPath:"#/properties/frameworks/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/frameworks",schemaPath:"#/properties/frameworks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.rules !== undefined && func0.call(data, "rules")){
let data30 = data.rules;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key5 of Object.keys(data30)){
const _errs69 = errors;
if(typeof key5 === "string"){
if(!pattern23.test(key5)){
const err65 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key5};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
var valid12 = _errs69 === errors;
if(!valid12){
const err66 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/propertyNames",keyword:"propertyNames",params:{propertyName: key5}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
for(const key6 of Object.keys(data30)){
let data31 = data30[key6];
if(!(((data31 === "off") || (data31 === "warning")) || (data31 === "error"))){
const err67 = {instancePath:instancePath+"/rules/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema11.properties.rules.additionalProperties.enum}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.targets !== undefined && func0.call(data, "targets")){
let data32 = data.targets;
if(Array.isArray(data32)){
const len3 = data32.length;
for(let i3=0; i3<len3; i3++){
let data33 = data32[i3];
if(typeof data33 === "string"){
if(!pattern25.test(data33)){
const err69 = {instancePath:instancePath+"/targets/" + i3,schemaPath:"#/properties/targets/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/targets/" + i3,schemaPath:"#/properties/targets/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
